using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Files;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Promises;

/// <summary>A file of promises in the watched folder, for whoever keeps the ledger.</summary>
public sealed class TakePromiseFile(Cellar cellar, PromiseLedger ledger, IStringLocalizer<PromiseWords> words) : ITakeFiles
{
    /// <inheritdoc />
    public string Folder => "coordination/promesses";

    /// <inheritdoc />
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.PublicPromise);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop) =>
        [.. (await PromiseFile.Import(cellar.Of(Room.Coordination), file, Doing.Of(viewer, Act.Import, "ledger of promises, from the watched folder", "promises"), ledger.Today, stop)).Select(Say)];

    private string Say(FileFault fault)
    {
        var said = words[$"refusal.{fault.Code}", [.. fault.With]].Value;
        return fault.Line > 0 ? $"{words["file.line", fault.Line].Value}, {fault.Column} : {said}" : said;
    }
}
