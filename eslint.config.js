import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      "dist/",
      "generated/",
      ".build/",
      "test/package/consumers/",
      "test/recipes/*.?js",
      "test/generators/targets/",
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      // Index signatures are read with brackets, so that they stand out from declared members.
      "@typescript-eslint/dot-notation": "off",
      // A mapped type over a union of names is no record of anything.
      "@typescript-eslint/consistent-indexed-object-style": "off",
    },
  },
  // Redocly's plugin is plain JavaScript and walks documents of any shape.
  {
    files: ["**/*.js", "examples/**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    // The compiler checks names here too, and knows those of Node.
    rules: { "no-undef": "off" },
  },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  // Compiled, never run: expressions stand there for their types.
  {
    files: ["test/types/**"],
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
);
