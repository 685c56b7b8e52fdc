namespace KnowledgeGraph.Training.Claims;

/// <summary>How often each rule's claims are right.</summary>
internal static class RuleShares
{
    // A rule met seldom is drawn towards the mean of its form.
    private const double Prior = 8;

    /// <summary>The share of right claims by rule, 0 to 1.</summary>
    /// <param name="judged">Judged claims of one form.</param>
    public static Dictionary<string, double> Of(IEnumerable<JudgedClaim> judged)
    {
        var claims = judged.ToArray();
        var mean = claims.Count(claim => claim.IsRight) / (double)Math.Max(1, claims.Length);
        return claims.GroupBy(claim => claim.Claim.Rule)
            .ToDictionary(rule => rule.Key, rule => (rule.Count(claim => claim.IsRight) + (Prior * mean)) / (rule.Count() + Prior), StringComparer.Ordinal);
    }
}
