// Runes everywhere: one way of writing state in the whole window.
export default { compilerOptions: { runes: true } };
