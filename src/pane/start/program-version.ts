/** Version of the program, the same as of its package. */
export const programVersion = "0.1.0";
