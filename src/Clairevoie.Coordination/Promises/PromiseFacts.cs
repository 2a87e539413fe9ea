using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Sources;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Promises;

/// <summary>How a promise is shown, term by term: who, when, by when, the test, the source.</summary>
public static class PromiseFacts
{
    /// <summary>What is known of the promise itself.</summary>
    public static IReadOnlyList<Fact> Of(PromiseMade promise, IStringLocalizer<PromiseWords> words)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            new(words["who"], promise.Who), new(words["said.on"], SourceWords.When(promise.SaidOn)),
            new(words["deadline"], Deadline(promise)),
            new(words["test"], promise.Test.Length > 0 ? promise.Test : words["test.none"]),
            new(words["source"], string.Join(" ; ", new[] { SourceWords.Of(promise.Document), promise.Source }.Where(source => source.Length > 0)), promise.Claim.Length > 0 ? words["claim", promise.Claim].Value : null),
        ];
    }

    private static string? Deadline(PromiseMade promise) => (promise.Deadline, promise.DeadlineSays) switch
    {
        (null, "") => null,
        (null, var says) => $"« {says} »",
        ({ } day, "") => SourceWords.When($"{day:O}"),
        ({ } day, var says) => $"{SourceWords.When($"{day:O}")} (« {says} »)",
    };
}
