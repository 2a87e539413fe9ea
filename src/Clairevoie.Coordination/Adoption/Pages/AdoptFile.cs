using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Takes a held file in for whoever brought it, and remembers how its sender writes.</summary>
public sealed class AdoptFile(Cellar cellar, PlanRegister register, CommitteeBook committees, AdoptionHabits habits, IStringLocalizer<AdoptionWords> words)
{
    /// <summary>The day it is.</summary>
    public DateOnly Today => register.Today;

    /// <summary>Where a file may be taken in: the plans, and the committees whose papers the viewer reads.</summary>
    public async Task<(IReadOnlyList<PlanRow> Plans, IReadOnlyList<Choice> Committees)> Places(Viewer viewer, CancellationToken stop) =>
        (await register.Plans(stop), [new("", words["committee.none"]), .. (await committees.Of(viewer, stop)).Select(row => new Choice(row.Id, row.Name))]);

    /// <summary>Takes it in; a committee whose papers the viewer does not read is as if it were not there.</summary>
    public async Task<Adopted> Take(Viewer viewer, HeldFile file, AdoptionTarget target, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(target);
        if (!TerritoryCode.Could(target.Territory)) return Adopted.Nothing([new("", "", "territory-unreadable")]);
        if (target.Committee is { } committee && (await committees.Of(viewer, stop)).All(row => row.Id != committee.ToString("D"))) target = target with { Committee = null };
        var book = file.Read();
        var came = await new TakeAdoption(cellar.Of(Room.Coordination)).Take(book, target, Doing.Of(viewer, Act.Import, $"file of {file.Sender}", "adoption"), stop);
        if (came.IsTaken) await habits.Remember(Doing.Of(viewer, Act.Change, "how a sender writes", $"adoption {file.Sender}"), file.Sender, file.Choices.After(book, target), stop);
        return came;
    }
}
