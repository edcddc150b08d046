declare const proof: unique symbol;
/** An instructor who is signed in. Only a session mints it (`current-instructor.ts`): what takes it has asked who asks. */
export type InstructorId = string & { [proof]: 'instructor' };

/** Who is signed in, as pages show them. */
export type Instructor = { id: InstructorId; name: string; hasSecondFactor: boolean };
