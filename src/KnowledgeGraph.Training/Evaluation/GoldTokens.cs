using System.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>Makes a text of given tokens, so that models are measured on a corpus's own tokens and sentences.</summary>
internal static class GoldTokens
{
    /// <summary>Joins the words by spaces, a sentence a line.</summary>
    public static TokenizedText Join(LabelledDocument document)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var first = tokens.Count;
            foreach (var word in document.Sentences[s].Words)
            {
                tokens.Add(new Token(text.Length, text.Length + word.Length));
                text.Append(word).Append(' ');
            }

            text.Append('\n');
            sentences.Add(new Sentence(new TokenRange(first, tokens.Count), s, document.Sentences[s].Zone));
        }

        return new TokenizedText { Text = text.ToString(), Tokens = [.. tokens], Sentences = [.. sentences] };
    }
}
