using Clairevoie.Care.Notes;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Care to Publication: a note of the field that a human of its structure read again and let go.</summary>
public sealed class FieldNotes : IPassOn<NoteSpoken>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.FieldNotes, Room.Care, [Room.Publication], 1)
    {
        What = "What a team noticed in a month: a theme of a closed list, the month, an arrondissement or wider, and a few words. The second turn of a note, without words, takes it back.",
        Hides = "Who wrote, the structure, the day of writing. Words are masked; those that seem to name a person, tell an origin, an hour, a street or a precise place do not leave.",
        When = "When somebody of the structure has read it again and lets it go, and not before its month is over.",
        Shape = MessageBody.Write(new FieldNote(Guid.Parse("5d0f7a52-0a3c-4b1e-9f55-6a1b1d2c7e01"), FieldTheme.Products, "ARM-75118", "2026-10", "Les doses vendues sont plus petites qu’à l’été, au même prix.")),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public Task PassOn(NoteSpoken fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, fact.Note.Id.ToString("D"), fact.Turn, fact.On, MessageBody.Write(fact.Note)));
    }

    private static void Read(string body)
    {
        var note = MessageBody.Read<FieldNote>(body);
        if (!Enum.IsDefined(note.Theme) || !FieldNote.MaySpeakOf(note.Territory) || ReturnPeriod.Read(note.Month) is not { Months: 1 }
            || note.Words.Length > FieldNote.Longest || FieldNote.WhyNotTold(note.Words).Count > 0)
            throw new FormatException("A note has a theme, a month, a wide territory, and words that lead to nobody.");
    }
}
