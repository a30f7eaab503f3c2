import type { components } from "../../../generated/types/kapi.js";
import type { Call, Handler } from "../operation.js";
import { calendarUser, createId } from "./calendar-user.js";
import { pageOf, type PageToken, readLimit, readToken } from "./page.js";
import { unsatisfied } from "./period.js";
import type { StoredTask, UserCalendars } from "./state.js";

/** Creates a task. */
export const createTask: Handler<"createTask"> = (call) => {
  const { own } = calendarUser(call);
  const id = createId(call.world);
  own.tasks.set(id, { id, task: call.arguments.task, completed: false });
  return { task_id: id };
};

/** Returns the tasks of a user in the order in which they were created. */
export const listTasks: Handler<"listTasks"> = (call) => {
  const { own } = calendarUser(call);
  const token = tokenOf(call);
  const { status, from, to } = token;
  const tasks = [...own.tasks.values()].filter(
    (task) =>
      (status === "ALL" || task.completed === (status === "COMPLETED")) && isDue(task, String(from), String(to)),
  );
  const { items, rest } = pageOf(tasks, token, `${call.server.baseUrls.kapi}/v1/api/calendar/tasks`);
  return { tasks: items.map(shown), ...rest };
};

function tokenOf({ arguments: sent }: Call<"listTasks">): PageToken {
  if (sent.next_page_token !== undefined) return readToken(sent.next_page_token);
  const { task_status: status = "ALL", from = "", to = "" } = sent;
  return { status, from: dayOf(from), to: dayOf(to), offset: 0, limit: readLimit(sent.limit) };
}

/** Returns a day without its time, with which both forms that clients send begin. */
function dayOf(text: string): string {
  return text.replaceAll("-", "").slice(0, 8);
}

// A task without a day is due on any (choice task-period).
function isDue({ task: { due_info: due } }: StoredTask, from: string, to: string): boolean {
  const date = due?.due_date;
  return date === undefined || ((from === "" || date >= from) && (to === "" || date <= to));
}

// How a task shows its color, and that it is done, is not known.
function shown({ id, task }: StoredTask): components["schemas"]["CalendarTask"] {
  const { content, due_info: due, recur } = task;
  return {
    id,
    content,
    ...(due && { due_info: { ...due } }),
    ...(recur && { recur: recur as components["schemas"]["TaskRecurrence"] }),
  };
}

/** Edits a task; what is not sent stays (choice calendar-omitted). */
export const updateTask: Handler<"updateTask"> = (call) => {
  const { own } = calendarUser(call);
  const { task_id: id, task } = call.arguments;
  const found = findTask(own, id);
  own.tasks.set(id, { ...found, task: { ...found.task, ...task } });
  return { task_id: id };
};

/** Marks a task as done or open. */
export const completeTask: Handler<"completeTask"> = (call) => {
  const { own } = calendarUser(call);
  const { task_id: id, complete } = call.arguments;
  own.tasks.set(id, { ...findTask(own, id), completed: complete });
  return { task_id: id };
};

/** Deletes a task. */
export const deleteTask: Handler<"deleteTask"> = (call) => {
  const { own } = calendarUser(call);
  const { task_id: id } = call.arguments;
  findTask(own, id);
  own.tasks.delete(id);
  return { task_id: id };
};

/** Lists no entries: nothing is known of those of a challenge record. */
export const listTaskRecords: Handler<"listTaskRecords"> = (call) => {
  const { own } = calendarUser(call);
  const { task_id: id } = call.arguments;
  if (id !== undefined) findTask(own, id);
  return { records: [] };
};

// Kakao's code for what is not found is for events and calendars, not for tasks (choice calendar-texts).
function findTask({ tasks }: UserCalendars, id: string): StoredTask {
  const found = tasks.get(id);
  if (!found) throw unsatisfied("task_id", "It must be the ID of a task.");
  return found;
}
