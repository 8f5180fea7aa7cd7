/** True in the `fixtures` and `test` modes, false in the release build, where the branch vanishes. */
declare const __FIXTURES__: boolean;
