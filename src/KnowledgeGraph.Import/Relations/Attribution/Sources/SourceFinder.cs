using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Finds who speaks: the subject of a verb of speech before or behind it, or a name near words that no verb introduces.</summary>
internal sealed class SourceFinder
{
    private readonly SubjectBefore before;
    private readonly SubjectBehind behind;
    private readonly NamesNearby names;
    private readonly EditorialTurn editorials;
    private readonly JointTurn joint;
    private readonly DocumentTurn documents;

    /// <summary>Prepares the searches in one article.</summary>
    public SourceFinder(AttributionText text)
    {
        var phrases = new NamedPhrase(text);
        var pronouns = new SpeakingPronoun(text, this);
        before = new SubjectBefore(text, phrases, pronouns);
        behind = new SubjectBehind(text, phrases, pronouns);
        names = new NamesNearby(text, phrases);
        editorials = new EditorialTurn(text, this);
        joint = new JointTurn(text, this);
        documents = new DocumentTurn(text, this);
    }

    /// <summary>The subject of the verb, sought from it back to <paramref name="first"/>.</summary>
    public Source? Before(int verb, int first, SourceSearch search = SourceSearch.Own) => Settled(before.Find(verb, first, search), verb, search);

    /// <summary>The subject behind the verb, sought up to <paramref name="end"/>.</summary>
    public Source? After(int verb, int end, SourceSearch search = SourceSearch.Own) => Settled(behind.Find(verb, end, search), verb, search);

    /// <summary>The last human being named or known before <paramref name="end"/>.</summary>
    public Source? LastNamed(int first, int end, string rule) => names.Last(first, end, rule);

    /// <summary>The human being named last before a token, however far.</summary>
    public Source? NamedBefore(int token, string rule) => names.Before(token, rule);

    /// <summary>The first human being named in a stretch, for lines that introduce their speaker.</summary>
    public Source? FirstNamed(int first, int end, string rule) => names.First(first, end, rule);

    private Source? Settled(Source? read, int verb, SourceSearch search) => read is not null && search == SourceSearch.Own ? editorials.InPlaceOf(read, verb) ?? joint.InPlaceOf(read, verb) ?? documents.InPlaceOf(read) ?? read : read;
}
