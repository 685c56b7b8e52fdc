namespace KnowledgeGraph.Import.Mentions;

/// <summary>Chooses among candidates that share tokens, so that every token belongs to at most one name.</summary>
internal static class CandidateChoice
{
    /// <summary>The chosen candidates, in text order.</summary>
    public static List<NameCandidate> Choose(IEnumerable<NameCandidate> candidates, int tokens)
    {
        var taken = new bool[tokens];
        var chosen = new List<NameCandidate>();
        foreach (var candidate in candidates.OrderByDescending(Priority).ThenByDescending(c => c.Tokens.Count).ThenBy(c => c.Tokens.First))
        {
            var span = taken.AsSpan(candidate.Tokens.First, candidate.Tokens.Count);
            if (span.Contains(true)) continue;
            span.Fill(true);
            chosen.Add(candidate);
        }

        chosen.Sort((a, b) => a.Tokens.First.CompareTo(b.Tokens.First));
        return chosen;
    }

    /// <summary>Announced titles before heads, heads before the recogniser, the recogniser before lone patterns.</summary>
    private static int Priority(NameCandidate candidate) => candidate.Rule switch
    {
        "journal-announced" => 100,
        "journal-published-in" => 95,
        "institution-coordination" => 90,
        "journal-title" => 88,
        "institution-head" or "institution-unit" => 85,
        "institution-list" => 80,
        "institution-announced" => 79,
        // "Dr Jane Getty": who has a title and two names is no list's body.
        "person-title" when candidate.Tokens.Count is 2 or 3 => 81,
        "person-title" => 78,
        "journal-spoken" => 76,
        "institution-spoken" => 75,
        "journal-list" => 81,
        "person-on-page" => 77,
        "person-byline" or "person-credit" => 72,
        "person-in-list" => 71,
        // "María del Valle, professor of …": three words that no place is introduced like; or two of which the recogniser takes one for a person.
        "person-before-role" or "person-who" or "person-age" or "person-with-particle" or "person-and-colleagues" when candidate.Tokens.Count > 2 || candidate.Confidence > 0.85f => 71,
        "name-recogniser" => 60 + (int)(candidate.Confidence * 10),
        "institution-list-part" => 55,
        "place-list" => 50,
        "institution-lower-head" => 45,
        _ => 40,
    };
}
