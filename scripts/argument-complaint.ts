/** An argument that cannot be followed: what, where, and what to do. */
export class ArgumentComplaint extends Error {}
