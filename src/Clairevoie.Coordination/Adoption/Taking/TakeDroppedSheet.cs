using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>
/// A spreadsheet in the watched folder: taken where the last one of its sender and shape was, without a question. A shape that nobody agreed to
/// yet waits for the page; what was not understood keeps the file out, and persons stay out of it as on the page.
/// </summary>
public sealed class TakeDroppedSheet(AdoptFile adopting, AdoptionHabits habits, AdoptionSayings sayings, IStringLocalizer<AdoptionWords> words) : ITakeFiles
{
    /// <inheritdoc />
    public string Folder => "coordination/tableurs";

    /// <inheritdoc />
    public bool IsFor(Viewer viewer) => PlanRights.WritesAll(viewer);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var choices = await habits.Of(viewer.Agency.ToString(), stop);
        try
        {
            var held = new HeldFile(Guid.NewGuid(), viewer.Mission, Path.GetFileName(file), viewer.Agency.ToString(), GridBook.Open(file)) { Choices = choices };
            var book = held.Read();
            if (!choices.Knows(book)) return [words["drop.unknown"]];
            if (book.Unknown.Any()) return [.. book.Unknown.Select(cell => sayings.Of(new AdoptionFault(cell.Sheet, cell.Address, cell.Why) { Text = cell.Text }))];
            var target = new AdoptionTarget(choices.Plan, "", choices.Territory, held.Name) { Committee = choices.Committee, Today = adopting.Today };
            var came = await adopting.Take(viewer, held, target, stop);
            if (!came.IsTaken && came.Faults.All(fault => fault.Code is "person" or "words-of-a-person")) came = await adopting.Take(viewer, held, target with { LeavesOut = true }, stop);
            return came.IsTaken ? [] : [.. came.Faults.Select(sayings.Of)];
        }
        catch (FileRefusedException refused)
        {
            return [words[$"refusal.{refused.Fault.Code}", [.. refused.Fault.With]]];
        }
    }
}
