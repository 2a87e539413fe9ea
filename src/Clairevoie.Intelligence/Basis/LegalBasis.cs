using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Store;

namespace Clairevoie.Intelligence;

/// <summary>
/// Lawful before useful: the room keeps nothing real until a competent authority has recorded the act that lets it. An invented city
/// needs none, since nothing in it is about anybody.
/// </summary>
public sealed class LegalBasis(Cellar cellar, CitySettings city)
{
    private static readonly Question Last = Question.In<LegalBasis>("Basis/last_act");
    private static readonly Question Add = Question.In<LegalBasis>("Basis/record_act");

    private readonly RoomStore store = cellar.Of(Room.Intelligence);

    /// <summary>Whether the room may keep reports today.</summary>
    public async Task<bool> MayKeep(CancellationToken stop) => city.Fictional || await Read(stop) is not null;

    /// <summary>The act last recorded; nothing when there is none.</summary>
    public Task<RecordedAct?> Read(CancellationToken stop) => store.Look(look => look.One<RecordedAct>(Last), stop);

    /// <summary>Records the act of a competent authority.</summary>
    public Task Record(RecordedAct act, Doing doing, CancellationToken stop) => store.Do(doing, deed => deed.Run(Add, act), stop);
}
