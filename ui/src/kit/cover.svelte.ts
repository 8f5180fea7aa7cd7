/** Whether the screen is hidden (F9, nobody at the desk): what is heavy to show is dropped meanwhile. */
export const cover = $state({ on: false });
