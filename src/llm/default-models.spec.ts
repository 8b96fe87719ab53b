import { defaultModels, modelsFor } from './default-models.js';

describe('modelsFor', () => {
  it('gives the defaults where none is configured', () => {
    expect(modelsFor('groq', [])).toEqual({
      models: defaultModels.groq.text,
      visionModels: defaultModels.groq.vision,
    });
    expect(modelsFor('grok', [])).toEqual({ models: ['grok-4.7'], visionModels: ['grok-4.7'] });
  });

  it('has what is configured see images where all models of the provider do', () => {
    expect(modelsFor('anthropic', ['mine'])).toEqual({ models: ['mine'], visionModels: ['mine'] });
    expect(modelsFor('groq', ['mine'])).toEqual({ models: ['mine'], visionModels: defaultModels.groq.vision });
  });
});
