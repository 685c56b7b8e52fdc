namespace KnowledgeGraph.Import.Mentions.Institutions.Gathering;

/// <summary>Finds the institution that a name names once more, with the same words or with those that houses of its kind add and leave off.</summary>
internal static class SameInstitution
{
    /// <summary>The first institution known that a name may be, or null.</summary>
    /// <param name="drafts">The institutions known.</param>
    /// <param name="name">The name met.</param>
    /// <param name="kind">What kind of institution it names.</param>
    public static EntityDraft? Find(List<EntityDraft> drafts, string name, string? kind)
    {
        var words = InstitutionNames.Words(name);
        foreach (var draft in drafts)
        {
            var known = InstitutionNames.Words(draft.Name);
            if (HaveSameWords(known, words) || EitherWay(InstitutionNames.IsPlural, known, words)) return draft;
            if (EitherWay(InstitutionNames.IsExtension, known, words) || EitherWay(InstitutionNames.IsCampus, known, words)) return draft;
            if (MayBeOutlet(kind) && MayBeOutlet(draft.Detail) && EitherWay(InstitutionNames.IsService, known, words)) return draft;
            if (kind is "charity" && draft.Detail is "charity" && EitherWay(InstitutionNames.IsTrust, known, words)) return draft;
        }

        return null;
    }

    /// <summary>What is told from its surroundings alone ("the Herald") has no kind of its own.</summary>
    private static bool MayBeOutlet(string? kind) => kind is "media" or "other";

    /// <summary>"University of Leeds", "Leeds University".</summary>
    private static bool HaveSameWords(string[] a, string[] b) => a.Length == b.Length && a.ToHashSet(StringComparer.Ordinal).SetEquals(b);

    private static bool EitherWay(Func<string[], string[], bool> holds, string[] a, string[] b) => holds(a, b) || holds(b, a);
}
