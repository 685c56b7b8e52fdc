namespace KnowledgeGraph.Import.Relations.Participation.Callings;

/// <summary>Offices of parliament and government before a name: "the Labour MP Dr | Jane Doe", "health minister | Jane Doe".</summary>
internal static class OfficeCues
{
    private static readonly string[] Offices =
    [
        "MP", "MEP", "MSP", "minister", "senator", "congressman", "congresswoman", "lawmaker", "chancellor", "mayor", "premier", "secretary"
    ];

    /// <summary>Offices that stand before a doctor's title, too: "the Labour | MP Dr Jane Doe".</summary>
    private static readonly string[] OfficesOfDoctors = ["MP", "MEP", "MSP", "minister", "senator", "congressman", "congresswoman"];

    /// <summary>True where any mention of the person stands behind an office.</summary>
    public static bool Holds(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            var at = index.Mentions[mention].Tokens.First - 1;
            if (index.Text.IsAny(at, Offices)) return true;
            if (index.Text.IsAny(at, "Dr", "Dr.", "Prof", "Professor") && index.Text.IsAny(at - 1, OfficesOfDoctors)) return true;
        }

        return false;
    }
}
