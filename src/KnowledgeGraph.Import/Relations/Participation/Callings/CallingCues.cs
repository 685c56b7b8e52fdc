using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Roles;

namespace KnowledgeGraph.Import.Relations.Participation.Callings;

/// <summary>What a person is called that tells the part: "an expert on baths", "the actress X", "the striker X".</summary>
internal static class CallingCues
{
    /// <summary>What people are known to everybody for: "the | actress Jane Doe".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Callings = WordLists.Set(typeof(CallingCues), "famous-callings.txt");

    /// <summary>True where a title of a person ends in "expert": "an | expert in cold baths".</summary>
    public static bool IsExpert(LexicalText text, TokenRange role)
    {
        for (var i = role.First; i < role.End; i++)
        {
            if (text.IsWord(i, "expert")) return true;
        }

        return false;
    }

    /// <summary>"leading scholar | Jane Doe", "Jane Doe, a leading authority on baths": eminence, not the lead of a study.</summary>
    public static bool IsLeading(LexicalText text, TokenRange name)
    {
        for (var i = name.First - 1; i > name.First - 4 && text.Has(i, TokenShape.Word); i--)
        {
            if (text.IsAny(i, "leading", "eminent", "renowned")) return !text.IsAny(i + 1, "the", "a", "author", "researcher", "investigator");
        }

        if (text[name.End] is not ",") return false;
        var at = text.IsAny(name.End + 1, "a", "an", "one") ? name.End + 2 : name.End + 1;
        if (text.IsWord(at, "of") && text.IsWord(at + 1, "the")) at += 2;
        return text.IsAny(at, "leading", "eminent", "renowned") && !text.IsAny(at + 1, "the", "a", "author", "investigator");
    }

    /// <summary>"Bath striker | Jane Doe", "Jane Doe, an actress": true where the text calls the person by such a calling.</summary>
    public static bool IsFamous(MentionIndex index, int person, Role? role)
    {
        for (var i = role?.Tokens.First ?? 0; i < (role?.Tokens.End ?? 0); i++)
        {
            if (Callings.Contains(index.Text[i])) return true;
        }

        if (Reigns(index.Entities.Entities[person])) return true;
        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention]) && Callings.Contains(index.Text[index.Mentions[mention].Tokens.First - 1])) return true;
        }

        return false;
    }

    /// <summary>"Pope Ida", "Ida VIII": by the title or the number of those who reign.</summary>
    private static bool Reigns(ArticleEntity person)
    {
        foreach (var title in person.Titles)
        {
            if (title is "King" or "Queen" or "Prince" or "Princess" or "Pope" or "Emperor" or "Empress") return true;
        }

        var words = person.Name.Split(' ');
        return words.Length == 2 && words[1].Length > 1 && words[1].AsSpan().IndexOfAnyExcept("IVX") < 0;
    }
}
