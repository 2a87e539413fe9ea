namespace Clairevoie.Store;

/// <summary>Remembers that a deed is under way, so that no other begins within it: no transaction spans two rooms, and none waits for itself.</summary>
internal static class InsideADeed
{
    private static readonly AsyncLocal<bool> Inside = new();

    /// <summary>Refuses to begin a deed within a deed.</summary>
    public static void Refuse()
    {
        if (Inside.Value)
            throw new InvalidOperationException("A deed was begun within a deed. Finish the first, or send a message to the other room.");
    }

    /// <summary>Does the work, known as a deed to everything it calls.</summary>
    public static async Task Run(Func<Deed, Task> work, Deed deed)
    {
        Inside.Value = true;
        await work(deed);
    }
}
