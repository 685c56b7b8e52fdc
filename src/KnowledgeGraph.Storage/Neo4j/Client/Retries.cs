using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>When a statement is sent again: after 1 s, 2 s, 4 s and so on, each ±20 %, for half a minute in all.</summary>
internal static class Retries
{
    private const double Spread = 0.2;
    private static readonly ResiliencePropertyKey<long> Began = new("kg.began");

    public static ResiliencePipeline<CypherResult> Pipeline(Neo4jOptions options) => new ResiliencePipelineBuilder<CypherResult> { TimeProvider = options.Clock }
        .AddRetry(new RetryStrategyOptions<CypherResult>
        {
            MaxRetryAttempts = int.MaxValue,
            MaxDelay = null,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is Neo4jException failure && FailureCodes.IsTransient(failure.Code)
                && Elapsed(attempt.Context, options.Clock) + Delay(attempt.AttemptNumber, 0) <= options.RetryFor),
            DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Delay(attempt.AttemptNumber, (options.Jitter() * 2 - 1) * Spread)),
            OnRetry = attempt =>
            {
                options.OnRetry?.Invoke(attempt.Outcome.Exception!.Message, attempt.RetryDelay);
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    /// <summary>1 s, doubled with every attempt, spread by a share of itself.</summary>
    public static TimeSpan Delay(int attempt, double spread) => TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt, 16)) * (1 + spread));

    private static TimeSpan Elapsed(ResilienceContext context, TimeProvider clock)
    {
        var began = context.Properties.GetValue(Began, clock.GetTimestamp());
        context.Properties.Set(Began, began);
        return clock.GetElapsedTime(began);
    }
}
