using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Roles;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>What a person is called that tells the part: "an expert on baths", "the actress X", "the striker X".</summary>
internal static class CallingCues
{
    /// <summary>What people are known to everybody for: "the | actress Jane Doe".</summary>
    private static readonly string[] Callings =
    [
        "actor", "actress", "singer", "comedian", "comedienne", "rapper", "musician", "footballer", "striker", "winger", "midfielder", "defender",
        "goalkeeper", "jockey", "boxer", "golfer", "swimmer", "sprinter", "cyclist", "racer", "star", "celebrity", "supermodel", "heiress", "king",
        "queen", "emperor"
    ];

    /// <summary>True where a title of a person ends in "expert": "an | expert in cold baths".</summary>
    public static bool IsExpert(LexicalText text, TokenRange role)
    {
        for (var i = role.First; i < role.End; i++)
        {
            if (text.IsWord(i, "expert")) return true;
        }

        return false;
    }

    /// <summary>"Bath striker | Jane Doe", "Jane Doe, an actress": true where the text calls the person by such a calling.</summary>
    public static bool IsFamous(MentionIndex index, int person, Role? role)
    {
        for (var i = role?.Tokens.First ?? 0; i < (role?.Tokens.End ?? 0); i++)
        {
            if (index.Text.IsAny(i, Callings)) return true;
        }

        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention]) && index.Text.IsAny(index.Mentions[mention].Tokens.First - 1, Callings)) return true;
        }

        return false;
    }
}
