namespace Clairevoie.Domain;

/// <summary>How much of one thing reached its date, and how much of it was purged.</summary>
/// <param name="What">The thing: <c>words</c> of reports, <c>items</c> (their words), <c>papers</c> (words beside items), <c>residents</c> (what they asked and nobody read), <c>places</c>, <c>itemplaces</c>, <c>reportplaces</c>, <c>facts</c>, <c>records</c>, <c>trace</c>.</param>
/// <param name="Found">How much the dry run found.</param>
/// <param name="Purged">How much was purged; the same, or nothing in a dry run.</param>
public sealed record PurgeLine(string What, long Found, long Purged);

/// <summary>What a purge did on a day, under which terms. Signed by its room, it says nothing of what the purged things held.</summary>
public sealed record PurgeCertificate(Guid Id, DateOnly Day, RetentionTerms Terms, IReadOnlyList<PurgeLine> Lines);
