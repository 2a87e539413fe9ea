using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Adoption;

/// <summary>How each sender writes: what was said of their columns and colours, by the shape of their tables.</summary>
public sealed class AdoptionHabits(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Add = Question.In<AdoptionHabits>("Taking/add_habit");
    private static readonly Question HabitOf = Question.In<AdoptionHabits>("Taking/habit_of");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>What was said of this sender's files; nothing said when none was taken in.</summary>
    public async Task<AdoptionChoices> Of(string sender, CancellationToken stop) =>
        AdoptionChoices.Read(await Room.Look(room => room.One<string>(HabitOf, new { sender }), stop));

    /// <summary>Remembers what was said, with what was said before of other shapes.</summary>
    public async Task Remember(Doing doing, string sender, AdoptionChoices choices, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(doing);
        ArgumentNullException.ThrowIfNull(choices);
        var before = await Of(sender, stop);
        var both = before.With(choices);
        if (both.Write() == before.Write()) return;
        await Room.Do(doing, deed => deed.Run(Add, new { sender, choices = both.Write(), author = doing.By, agency = doing.For, written_on = HalfDay.Of(clock.GetUtcNow()).Day }), stop);
    }
}
