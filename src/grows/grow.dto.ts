import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { wellFormedJson } from '../database/well-formed-json.js';
import { isObject, isText, rule, UUID } from '../errors/validation-rules.js';
import { MEDIA, PHASES, TARGETS } from './grow.js';
import { isDate } from './instant.js';
import { PLAN_FIELDS, type PlanField } from './plan.js';
import { quantityProblem } from './quantities.js';

const MOST_PLAN_CHARACTERS = 4000;

const text = (name: string, least: number, most: number) =>
  rule(
    'isText',
    (value) => isText(value, least, most),
    least === 0
      ? `${name} must be a text of at most ${most} characters`
      : `${name} must be between ${least} and ${most} characters`,
  );
const isMedium = () => IsIn(MEDIA, { message: `medium must be one of ${MEDIA.join(', ')}` });
const isPhase = () => IsIn(PHASES, { message: `phase must be one of ${PHASES.join(', ')}` });
/** Null is no way to leave a field out that a grow cannot be without. */
const IfGiven = () => ValidateIf((_fields, value) => value !== undefined);

/** A rule about the parts of a field, which says what is wrong with the first that is. */
const parts = (name: string, problemOf: (value: unknown) => string | null) =>
  ValidateBy({
    name,
    validator: {
      validate: (value) => problemOf(value) === null,
      defaultMessage: (problem) => problemOf(problem?.value) ?? '',
    },
  });

function environmentProblem(environment: unknown): string | null {
  if (!isObject(environment)) return 'environment must be an object';
  for (const quantity of TARGETS) {
    const [name, target] = [`environment.${quantity}`, environment[quantity]];
    if (target === undefined || target === null) continue;
    if (!isObject(target)) return `${name} must be an object with min and max`;
    const { min = null, max = null } = target;
    if (min === null && max === null) return `${name} must have min, max or both`;
    const problem =
      (min !== null && quantityProblem(quantity, `${name}.min`, min)) ||
      (max !== null && quantityProblem(quantity, `${name}.max`, max));
    if (problem) return problem;
    if (min !== null && max !== null && Number(min) >= Number(max)) return `${name}.min must be below ${name}.max`;
  }
  return null;
}

function planProblem(plan: unknown): string | null {
  if (!isObject(plan)) return 'plan must be an object';
  const wrong = PLAN_FIELDS.find(
    (field) => plan[field] !== undefined && plan[field] !== null && !isText(plan[field], 0, MOST_PLAN_CHARACTERS),
  );
  return wrong === undefined ? null : `plan.${wrong} must be a text of at most ${MOST_PLAN_CHARACTERS} characters`;
}

class Target {
  @ApiPropertyOptional({ type: Number, example: 0.8 }) min?: number;
  @ApiPropertyOptional({ type: Number, example: 1.2, description: 'Above min.' }) max?: number;
}

class Environment implements Partial<Record<(typeof TARGETS)[number], Target>> {
  @ApiPropertyOptional({ type: Target, description: '°C, -40 to 80' }) temp_c?: Target;
  @ApiPropertyOptional({ type: Target, description: 'Relative, 0 to 100 %' }) humidity_pct?: Target;
  @ApiPropertyOptional({ type: Target, description: 'Of the leaf, 0 to 10 kPa' }) vpd_kpa?: Target;
  @ApiPropertyOptional({ type: Target, description: '0 to 14' }) ph?: Target;
  @ApiPropertyOptional({ type: Target, description: '0 to 20 mS/cm' }) ec?: Target;
  @ApiPropertyOptional({ type: Target, description: '0 to 100000 ppm' }) co2_ppm?: Target;
}

class Plan implements Partial<Record<PlanField, string>> {
  @ApiPropertyOptional({ example: 'Two-part hydro base, EC 1.4 mS/cm' }) nutrition?: string;
  @ApiPropertyOptional({ example: 'Recirculating, reservoir changed every 7 days' }) watering?: string;
  @ApiPropertyOptional({ example: '18 h on, 6 h off' }) light_schedule?: string;
  @ApiPropertyOptional({ example: 'Topped once, then tied down' }) training?: string;
  @ApiPropertyOptional({ maxLength: MOST_PLAN_CHARACTERS }) notes?: string;
}

class GrowFields {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 120, example: 'Blue Dream' })
  @IsOptional()
  @text('strain', 0, 120)
  strain?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 120, example: '1000W HPS' })
  @IsOptional()
  @text('light', 0, 120)
  light?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-11-01' })
  @IsOptional()
  @rule('isDate', isDate, 'started_on must be a date, as 2026-11-01')
  started_on?: string | null;

  @ApiPropertyOptional({
    type: Environment,
    nullable: true,
    description: "Targets in place of the phase's; replaced as a whole.",
  })
  @IsOptional()
  @parts('isEnvironment', environmentProblem)
  environment?: Environment | null;

  @ApiPropertyOptional({ type: Plan, nullable: true, description: 'Replaced as a whole.' })
  @IsOptional()
  @parts('isPlan', planProblem)
  plan?: Plan | null;

  @ApiPropertyOptional({ type: Boolean, description: 'false for a new grow.' })
  @IfGiven()
  @IsBoolean({ message: 'archived must be true or false' })
  archived?: boolean;
}

/** A new grow. */
export class GrowRequest extends GrowFields {
  @ApiProperty({ minLength: 1, maxLength: 120, example: 'Blue Dream Hydro Setup' })
  @text('name', 1, 120)
  name: string;

  @ApiProperty({ enum: MEDIA })
  @isMedium()
  medium: string;

  @ApiProperty({ enum: PHASES })
  @isPhase()
  phase: string;
}

/** What is left out stays as it is; null clears what a grow may be without. */
export class GrowChanges extends GrowFields {
  @ApiPropertyOptional({ minLength: 1, maxLength: 120, example: 'Blue Dream Hydro Setup' })
  @IfGiven()
  @text('name', 1, 120)
  name?: string;

  @ApiPropertyOptional({ enum: MEDIA })
  @IfGiven()
  @isMedium()
  medium?: string;

  @ApiPropertyOptional({ enum: PHASES })
  @IfGiven()
  @isPhase()
  phase?: string;
}

export class GrowPath {
  @Matches(UUID, { message: 'id must be a UUID' })
  id: string;
}

/** Checked fields as the database takes them: known parts only. */
export function columnsOf({ environment, plan, ...fields }: GrowRequest | GrowChanges): string {
  return wellFormedJson({
    ...fields,
    environment: environment && known(environment, TARGETS),
    plan: plan && known(plan, PLAN_FIELDS),
  });
}

function known<Field extends string>(given: Partial<Record<Field, unknown>>, fields: readonly Field[]): object {
  const named = (field: Field) => {
    const part = given[field];
    return isObject(part) ? known(part, ['min', 'max']) : part;
  };
  return Object.fromEntries(
    fields.map((field) => [field, named(field)]).filter(([, part]) => part !== undefined && part !== null),
  );
}

export class Grow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Blue Dream Hydro Setup' }) name: string;
  @ApiProperty({ type: String, nullable: true, example: 'Blue Dream' }) strain: string | null;
  @ApiProperty({ enum: MEDIA }) medium: string;
  @ApiProperty({ enum: PHASES }) phase: string;
  @ApiProperty({ type: String, nullable: true, example: '1000W HPS' }) light: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) started_on: string | null;
  @ApiProperty({ type: Environment, nullable: true }) environment: Environment | null;
  @ApiProperty({ type: Plan, nullable: true }) plan: Plan | null;
  @ApiProperty() archived: boolean;
  @ApiProperty({ format: 'date-time' }) created_at: string;
  @ApiProperty({ format: 'date-time', description: 'Readings do not change it.' }) updated_at: string;
}

export class GrowList {
  @ApiProperty({
    type: [Grow],
    description: 'Most recently updated first: the first that is not archived is the active one.',
  })
  grows: Grow[];
}
