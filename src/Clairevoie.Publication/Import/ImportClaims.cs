using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;
using Clairevoie.Store;

namespace Clairevoie.Publication.Import;

/// <summary>Publishes the claims of a file: every row or none, and the same file twice changes nothing.</summary>
public sealed class ImportClaims(RoomStore store, Gazetteer places)
{
    private static readonly Question Known = Question.In<ImportClaims>("Import/known_claims");
    private static readonly Question StepBack = Question.In<ImportClaims>("Import/step_back");
    private static readonly Question Add = Question.In<ImportClaims>("Import/add_claim");

    public async Task<ImportSummary> Import(string file, Doing doing, CancellationToken stop)
    {
        var (claims, faults) = ClaimsFile.Read(file, places);
        return faults.Count > 0 ? ImportSummary.Nothing(faults) : Placed(await Publish(claims, doing, stop), file);
    }

    // What is refused beside what is published stands on a row of the file too.
    private static ImportSummary Placed(ImportSummary summary, string file)
    {
        if (summary.IsDone)
            return summary;
        var lines = ClaimsFile.Lines(file).ToLookup(line => line.Key.Id, line => line.Value);
        return summary with { Refused = [.. summary.Refused.Select(fault => fault.Line == 0 && fault.With is [string id, ..] && lines[id].Any() ? fault with { Line = lines[id].Last() } : fault)] };
    }

    public async Task<ImportSummary> Publish(IReadOnlyList<Claim> claims, Doing doing, CancellationToken stop)
    {
        var rows = claims.Select(claim => ClaimRow.Of(claim, places)).ToList();
        var seen = new ImportPlan(await store.Look(room => room.Rows<KnownClaim>(Known), stop), rows);
        return seen.Refused.Count > 0 || seen.Added.Count + seen.Restated.Count == 0
            ? Told(seen)
            : await store.Do(doing, deed => Write(deed, rows), stop);
    }

    /// <summary>Publishes within a deed that does more: both are kept, or neither.</summary>
    public Task<ImportSummary> PublishIn(Deed deed, IReadOnlyList<Claim> claims) => Write(deed, [.. claims.Select(claim => ClaimRow.Of(claim, places))]);

    // Decided again inside the deed: somebody may have published since we looked.
    private static async Task<ImportSummary> Write(Deed deed, List<ClaimRow> rows)
    {
        var plan = new ImportPlan(await deed.Rows<KnownClaim>(Known), rows);
        if (plan.Refused.Count > 0)
        {
            return Told(plan);
        }

        await deed.Run(Add, plan.Added);
        foreach (var row in plan.Restated)
        {
            await deed.Run(StepBack, new { row.Id });
            await deed.Run(Add, row);
        }

        return Told(plan);
    }

    private static ImportSummary Told(ImportPlan plan) => plan.Refused.Count > 0
        ? ImportSummary.Nothing(plan.Refused)
        : new ImportSummary(plan.Added.Count, plan.Unchanged, plan.Restated.Count, []);
}
