/** Returns a function that reads what there is to say of a subject once, however many pages ask for it. */
export function onceFor<Subject extends object, Value>(read: (subject: Subject) => Value): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    const found = known.get(subject) ?? { value: read(subject) };
    known.set(subject, found);
    return found.value;
  };
}
