namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>Knows broadcasts that a machine wrote down, in which names have no capitals.</summary>
internal static class Broadcasts
{
    /// <summary>In a broadcast fewer than one word in so many has a capital.</summary>
    private const int WordsForCapital = 14;

    /// <summary>True where so few words have capitals that names and titles have none.</summary>
    public static bool WriteSmall(LexicalText reading)
    {
        int words = 0, capitals = 0;
        for (var i = 0; i < reading.Count; i++)
        {
            if (!reading.Has(i, TokenShape.Word)) continue;
            words++;
            if (reading.Has(i, TokenShape.Capital)) capitals++;
        }

        return capitals * WordsForCapital < words;
    }
}
