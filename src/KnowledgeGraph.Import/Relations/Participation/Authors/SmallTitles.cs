using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Titles that text without capitals leaves outside the name: "lead author dr | jane doe".</summary>
internal static class SmallTitles
{
    /// <summary>The token before such titles, where the token given is one; else the token itself.</summary>
    public static int Before(LexicalText text, int token)
    {
        while (text[token] is "dr" or "dr." or "professor" or "prof" or "doctor") token--;
        return token;
    }
}
