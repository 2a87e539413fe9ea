using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Import;
using Clairevoie.Store;

namespace Clairevoie.Publication.Lookup;

/// <summary>The published figures, as they are found and read. They are public: looking leaves no trace.</summary>
public sealed class PublishedClaims(Cellar cellar)
{
    private static readonly Question Claims = Question.In<PublishedClaims>("Lookup/claims");
    private static readonly Question Count = Question.In<PublishedClaims>("Lookup/count_claims");
    private static readonly Question VersionsOf = Question.In<PublishedClaims>("Lookup/versions");
    private static readonly Question ByDefinition = Question.In<PublishedClaims>("Lookup/by_definition");
    private static readonly Question AllVersions = Question.In<PublishedClaims>("Lookup/all_versions");
    private static readonly Question TerritoriesSpokenOf = Question.In<PublishedClaims>("Lookup/territories");
    private static readonly Question IssuersNamed = Question.In<PublishedClaims>("Lookup/issuers");

    private static readonly Question Newest = Question.In<PublishedClaims>("Bilans/newest_year");

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    public Task<IReadOnlyList<Claim>> Find(ClaimSearch search, CancellationToken stop) =>
        Room.Look<IReadOnlyList<Claim>>(async room => [.. (await room.Rows<ClaimRow>(Claims, search.Bound)).Select(row => row.Claim())], stop);

    public Task<int> CountOf(ClaimSearch search, CancellationToken stop) => Room.Look(room => room.One<int>(Count, search.Bound), stop);

    /// <summary>The versions of one figure, the current one first; none when there is no such figure.</summary>
    public Task<IReadOnlyList<Claim>> Versions(string id, CancellationToken stop) =>
        Room.Look<IReadOnlyList<Claim>>(async room => [.. (await room.Rows<ClaimRow>(VersionsOf, new { Id = ClaimSearch.Kept(id) })).Select(row => row.Claim())], stop);

    /// <summary>The current version of one figure.</summary>
    public async Task<Claim?> One(string? id, CancellationToken stop) =>
        string.IsNullOrWhiteSpace(id) ? null : (await Versions(id.Trim(), stop)) is [var current, ..] ? current : null;

    /// <summary>Other current figures that count one of these things.</summary>
    public Task<IReadOnlyList<Claim>> Counting(IReadOnlyList<string> definitions, string except, int most, CancellationToken stop) =>
        Room.Look<IReadOnlyList<Claim>>(async room => [.. (await room.Rows<ClaimRow>(ByDefinition, new { Id = except, Definitions = definitions, Most = most })).Select(row => row.Claim())], stop);

    /// <summary>The newest year that is over and of which a figure speaks as observed or claimed; nothing when none does.</summary>
    public async Task<int?> NewestYear(DateOnly today, CancellationToken stop) =>
        int.TryParse(await Room.Look(room => room.One<string>(Newest, new { year = today.Year.ToString(CultureInfo.InvariantCulture) }), stop), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    public Task<IReadOnlyList<string>> Territories(CancellationToken stop) => Room.Look(room => room.Rows<string>(TerritoriesSpokenOf), stop);

    public Task<IReadOnlyList<string>> Issuers(CancellationToken stop) => Room.Look(room => room.Rows<string>(IssuersNamed), stop);

    /// <summary>Hands every version of every figure to somebody who writes them down, one after the other.</summary>
    public Task Walk(Func<IAsyncEnumerable<Claim>, Task> write, CancellationToken stop) =>
        Room.Look(
            async room =>
            {
                await write(room.Stream<ClaimRow>(AllVersions).Select(row => row.Claim()));
                return true;
            },
            stop);
}
