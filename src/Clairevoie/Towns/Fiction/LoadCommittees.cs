using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>Three committees of the fictional town, whose chairs are offered and wait for a signature: whoever plays them signs first.</summary>
public sealed class LoadCommittees(CommitteeSeats seats, CommitteeBook book)
{
    private const string Rules = "Le comité se réunit au moins une fois par trimestre. Les décisions ont un porteur et une date. Le compte rendu est réservé aux membres.";

    public async Task Load(FictionalTown town, CancellationToken stop)
    {
        await Found(TownViewers.Of(town, Role.Coordinator, "PREF"), Given("Pilots", "Comité des pilotes d’Ardelune") with { Plan = "ARD-1" }, stop);
        await Found(TownViewers.Of(town, Role.GpoPilot, "PP"), Given("Gpo", "Groupe de partenariat de la gare"), stop);
        await Found(TownViewers.Of(town, Role.Prefect, "PREF"), Given("Clct", "Cellule de lutte contre les trafics d’Ardelune") with { OtherChair = "TJ" }, stop);
    }

    private async Task Found(Viewer founder, FoundCommittee given, CancellationToken stop)
    {
        if ((await book.OfferedTo(founder, stop)).Any(seat => seat.Name == given.Name))
            return;
        if (await seats.Found(founder, given, stop) is Decision<Guid>.No no)
            throw new InvalidOperationException($"A committee of the fictional town was refused: {no.Why[0].Code}.");
    }

    private static FoundCommittee Given(string kind, string name) => new(kind, name, FictionalTown.Commune, Rules);
}
