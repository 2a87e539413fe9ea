namespace Clairevoie.Store.Tests;

/// <summary>The child that a test kills: sixteen hands write notes and say so in a file, each only once its deed was answered.</summary>
internal static class Scribe
{
    public const string Word = "write-until-killed";

    public static async Task<int> Write(string var, string acknowledged)
    {
        await using var cellar = await Cellar.Open(CellarPlace.At(var), [TryRoom.Plan], TimeProvider.System);
        await using var says = new StreamWriter(acknowledged) { AutoFlush = true };
        await Task.WhenAll(Enumerable.Range(0, 16).Select(hand => Hand(cellar.Of(TryRoom.Room), hand, says)));
        return 0;
    }

    private static async Task Hand(RoomStore store, int hand, StreamWriter says)
    {
        for (var number = 0; number < 100_000; number++)
        {
            var note = StorePromises.NoteOf((hand * 100_000) + number);
            await store.Do(TryRoom.By("1"), deed => deed.Run(TryRoom.AddNote, note));
            lock (says)
                says.WriteLine(note.Id);
        }
    }
}
