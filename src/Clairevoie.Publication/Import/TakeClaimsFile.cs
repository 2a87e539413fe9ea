using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Dropped;
using Clairevoie.Publication.Words;
using Clairevoie.Store;

namespace Clairevoie.Publication.Import;

/// <summary>
/// A file of figures in the watched folder, published as the command does: every row, or none and why. The table lets no mission write
/// figures, so the folder works for whoever keeps the house, as the command does.
/// </summary>
public sealed class TakeClaimsFile(Cellar cellar, ClaimRegisters registers) : ITakeFiles
{
    /// <inheritdoc />
    public string Folder => "publication/chiffres";

    /// <inheritdoc />
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.Account);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop)
    {
        var claims = new ImportClaims(cellar.Of(Room.Publication), registers.Places);
        var summary = await claims.Import(file, Doing.Of(viewer, Act.Import, "figures published from the watched folder", "claims"), stop);
        return [.. summary.Refused.Select(Sentences.Of)];
    }
}
