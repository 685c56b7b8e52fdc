using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>Words between quotation marks, before anything is known of who said them or whether anybody did.</summary>
/// <param name="Inner">What stands between the marks, without white space at its ends.</param>
/// <param name="Outer">The same with the marks that are there.</param>
/// <param name="Line">Number of the line it stands in, counted from 0; a quotation never leaves its line.</param>
/// <param name="IsSingle">True for ‘…’ and '…'.</param>
/// <param name="IsClosed">False where the line ends, or the next quotation begins, before a closing mark.</param>
/// <param name="ContinuesSpeech">True where the line before left its quotation open and this one goes on.</param>
/// <param name="OpensLine">True where nothing but white space stands before it in its line.</param>
internal readonly record struct Quotation(TextSpan Inner, TextSpan Outer, int Line, bool IsSingle, bool IsClosed, bool ContinuesSpeech, bool OpensLine)
{
    /// <summary>Number of words: stretches between white space that hold a letter or digit.</summary>
    public int WordsIn(string text)
    {
        var words = 0;
        var inWord = false;
        for (var i = Inner.Start; i < Inner.End; i++)
        {
            if (char.IsWhiteSpace(text[i])) inWord = false;
            else if (!inWord && char.IsLetterOrDigit(text[i]))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }
}
