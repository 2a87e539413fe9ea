using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Files;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>A plan's file in the watched folder, for whoever writes every line.</summary>
public sealed class TakePlanFile(Cellar cellar, TimeProvider clock, IStringLocalizer<PlanWords> words) : ITakeFiles
{
    /// <inheritdoc />
    public string Folder => "coordination/plan";

    /// <inheritdoc />
    public bool IsFor(Viewer viewer) => PlanRights.WritesAll(viewer);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop) =>
        [.. (await new ImportPlan(cellar.Of(Room.Coordination), clock).Import(file, Doing.Of(viewer, Act.Import, "register of the plan, from the watched folder", "plan"), stop)).Faults.Select(Say)];

    private string Say(FileFault fault)
    {
        var said = words[$"refusal.{fault.Code}", [.. fault.With]].Value;
        return fault.Line > 0 ? $"{words["file.line", fault.Line].Value}, {fault.Column} : {said}" : said;
    }
}
