/** The plugin object: rules and configs. */
export default {};
