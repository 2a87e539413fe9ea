using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Publication.Knowledge;

/// <summary>Notes of the field as they crossed from Care: context with its month, under the part of the état des lieux that it speaks of.</summary>
public sealed class HeardNotes(Cellar cellar)
{
    private const int Most = 60;

    /// <summary>The notes that hold, the latest month first: one that was taken back is gone.</summary>
    public async Task<IReadOnlyList<FieldNote>> Read(CancellationToken stop) =>
        Holding(await cellar.Of(Room.Publication).Look(room => Inbox.Heard(room, ValveNames.FieldNotes), stop));

    /// <summary>What the last turn of each message says.</summary>
    public static IReadOnlyList<FieldNote> Holding(IEnumerable<Message> messages) =>
        [.. messages.GroupBy(message => message.About)
            .Select(turns => MessageBody.Read<FieldNote>(turns.MaxBy(message => message.Turn)!.Body))
            .Where(note => !note.IsTakenBack)
            .OrderByDescending(note => note.Month, StringComparer.Ordinal).ThenBy(note => note.Id)
            .Take(Most)];

    /// <summary>The part under which a theme is read.</summary>
    public static string PartOf(FieldTheme theme) => theme switch
    {
        FieldTheme.Products => "supply",
        FieldTheme.Market => "market",
        FieldTheme.Places => "places",
        _ => "needs",
    };
}
