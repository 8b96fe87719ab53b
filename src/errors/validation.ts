import { type ValidationError, validateSync } from 'class-validator';
import { AppError, type FieldProblem } from './app-error.js';
import { isObject } from './validation-rules.js';

type Constructor<T> = new () => T;

/**
 * A request's fields as a checked DTO. Unknown fields are left out, and only what is in `fields` is read, so a DTO's
 * defaults stand for what is missing.
 * @throws AppError VALIDATION_ERROR with the first problem's sentence; `details` has one for each field.
 */
export function validated<T extends object>(type: Constructor<T>, fields: unknown): T {
  const dto = new type();
  const given = typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  for (const [name, value] of Object.entries(given)) {
    // A field called `constructor` would hide the class from its own checks.
    if (value !== undefined && !(name in Object.prototype)) (dto as Record<string, unknown>)[name] = value;
  }
  const problems = validateSync(dto, { whitelist: true, stopAtFirstError: true, forbidUnknownValues: false });
  if (problems.length > 0) throw validationError(problems.map(problemOf));
  return dto;
}

/**
 * A body of which every field may be left out: a list, or nothing at all, would read as one that has none.
 * @throws AppError VALIDATION_ERROR where it is no object.
 */
export function objectOf(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw validationError([{ field: 'body', message: 'The body must be a JSON object' }]);
  return body;
}

export function validationError(details: readonly FieldProblem[]): AppError {
  return new AppError('VALIDATION_ERROR', details[0]!.message, { details });
}

function problemOf({ property, constraints }: ValidationError): FieldProblem {
  return { field: property, message: Object.values(constraints ?? {})[0] ?? `${property} is not valid` };
}
