import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Import walls: app → features → shared; no feature imports another. */
const wall = (message, ...group) => ['error', { patterns: [{ group, message }] }];

export default tseslint.config(
  { ignores: ['dist', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-undef': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['src/shared/**'],
    rules: {
      'no-restricted-imports': wall('shared knows no feature', '**/features/**', '**/app/**'),
    },
  },
  {
    files: ['src/features/**'],
    rules: {
      'no-restricted-imports': wall(
        'a feature imports only itself and shared',
        '**/features/**',
        '**/app/**',
        '../../[a-z]*/**',
        '!../../shared/**',
      ),
    },
  },
);
