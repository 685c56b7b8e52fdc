namespace KnowledgeGraph.Import.Relations.Participation.Voices;

/// <summary>Whose research a person speaks of, in the sentences that name the person and those that follow up to the next name.</summary>
/// <param name="Speaks">Words are given to the person.</param>
/// <param name="Own">"we found", "our results".</param>
/// <param name="Others">"said the study", "the researchers".</param>
/// <param name="Judges">"interesting", "caution", "flawed".</param>
/// <param name="OwnStudy">"our study", "our findings".</param>
/// <param name="Verdict">"this is an important study", "it's too small a trial".</param>
/// <param name="Read">"this study", "the authors".</param>
internal readonly record struct PersonVoice(bool Speaks, bool Own, bool Others, bool Judges, bool OwnStudy, bool Verdict, bool Read);
