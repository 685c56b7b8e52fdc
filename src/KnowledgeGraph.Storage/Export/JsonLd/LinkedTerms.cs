using System.Collections.Frozen;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.JsonLd;

/// <summary>A predicate of linked data for a kind of relationship.</summary>
/// <param name="Predicate">The term, with its prefix.</param>
/// <param name="Reversed">True where the term points from the end to the start.</param>
internal readonly record struct LinkedPredicate(string Predicate, bool Reversed = false);

/// <summary>How the schema reads in schema.org, PROV-O and Web Annotation; what they have no term for stays in the project's own vocabulary.</summary>
internal static class LinkedTerms
{
    /// <summary>Nodes are <c>urn:kg:</c> and their id.</summary>
    public const string Base = "urn:kg:";

    /// <summary>The JSON-LD context of every file.</summary>
    public const string Context = """
        {"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","oa":"http://www.w3.org/ns/oa#","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#","xsd":"http://www.w3.org/2001/XMLSchema#","kg":"urn:kg:term:","kg:published":{"@type":"xsd:date"},"kg:firstSeen":{"@type":"xsd:date"},"kg:lastSeen":{"@type":"xsd:date"},"schema:datePublished":{"@type":"xsd:date"},"kg:confidence":{"@type":"xsd:double"},"kg:score":{"@type":"xsd:double"}}
        """;

    private static readonly FrozenDictionary<RelationKind, LinkedPredicate> Predicates = new Dictionary<RelationKind, LinkedPredicate>
    {
        [RelationKind.AffiliatedWith] = new("schema:affiliation"),
        [RelationKind.PartOf] = new("schema:parentOrganization"),
        [RelationKind.LocatedIn] = new("schema:location"),
        [RelationKind.Authored] = new("schema:author", Reversed: true),
        [RelationKind.ConductedAt] = new("schema:sourceOrganization"),
        [RelationKind.PublishedIn] = new("schema:isPartOf"),
        [RelationKind.ReportedIn] = new("schema:subjectOf"),
        [RelationKind.Stated] = new("prov:wasAttributedTo", Reversed: true),
        [RelationKind.StatedIn] = new("prov:wasQuotedFrom"),
        [RelationKind.HasSentence] = new("schema:hasPart"),
        [RelationKind.Wrote] = new("schema:author", Reversed: true),
        [RelationKind.PublishedBy] = new("schema:publisher"),
        [RelationKind.SubjectOf] = new("schema:subjectOf"),
        [RelationKind.About] = new("schema:about"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Institutions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["university"] = "schema:CollegeOrUniversity",
        ["hospital"] = "schema:Hospital",
        ["institute"] = "schema:ResearchOrganization",
        ["charity"] = "schema:NGO",
        ["agency"] = "schema:GovernmentOrganization",
        ["government"] = "schema:GovernmentOrganization",
        ["company"] = "schema:Corporation",
        ["media"] = "schema:NewsMediaOrganization",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The predicate of a relationship, of the schema or made by a projection.</summary>
    public static LinkedPredicate PredicateOf(string relation) =>
        GraphSchema.FindRelation(relation) is { } type && Predicates.TryGetValue(type.Kind, out var predicate) ? predicate : new("kg:" + Camel(relation));

    /// <summary>The class of a node in schema.org or Web Annotation.</summary>
    public static string ClassOf(GraphNode node) => node.Kind switch
    {
        NodeKind.Article => "schema:NewsArticle",
        NodeKind.Sentence => "oa:SpecificResource",
        NodeKind.Person => "schema:Person",
        NodeKind.Journal => "schema:Periodical",
        NodeKind.Study => "schema:ScholarlyArticle",
        NodeKind.Claim => "schema:Claim",
        NodeKind.Topic => "schema:DefinedTerm",
        NodeKind.Place => "schema:Place",
        _ => node.Properties.TryGetValue("kind", out var kind) && Institutions.TryGetValue(kind.ToString(), out var type) ? type : "schema:Organization",
    };

    /// <summary>The property of linked data for a property of the schema.</summary>
    public static string PropertyOf(NodeKind kind, string name) => (kind, name) switch
    {
        (NodeKind.Article, "text") => "schema:articleBody",
        (NodeKind.Article, "title") => "schema:headline",
        (NodeKind.Article, "published") or (NodeKind.Claim, "published") => "schema:datePublished",
        (_, "aliases") => "schema:alternateName",
        (NodeKind.Person, "titles") => "schema:honorificPrefix",
        (NodeKind.Person, "roles") => "schema:jobTitle",
        (NodeKind.Study, "doi") => "schema:identifier",
        _ => "kg:" + name,
    };

    /// <summary>An id as an IRI; characters that IRIs do not carry are percent-encoded.</summary>
    public static string Iri(string id) =>
        Base + string.Join(':', id.Split(':').Select(Uri.EscapeDataString));

    private static string Camel(string name)
    {
        var words = name.ToLowerInvariant().Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
