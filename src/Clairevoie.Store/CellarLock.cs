namespace Clairevoie.Store;

/// <summary>
/// Whoever keeps a cellar open holds its lock together with others; what cannot be done under an open house
/// (putting back a backup, rotating a key) holds it alone. A process that dies lets go of it.
/// </summary>
internal sealed class CellarLock : IDisposable
{
    private readonly FileStream file;

    private CellarLock(FileStream file) => this.file = file;

    /// <summary>Holds the lock together with others.</summary>
    public static CellarLock Shared(CellarPlace place) => Take(place, FileAccess.Read, FileShare.Read,
        "The cellar is being restored or its keys rotated. Try again when that is done.");

    /// <summary>Holds the lock alone.</summary>
    public static CellarLock Alone(CellarPlace place) => Take(place, FileAccess.ReadWrite, FileShare.None,
        "The house is open. Stop the server first, on every host that keeps this room.");

    /// <summary>Lets go.</summary>
    public void Dispose() => file.Dispose();

    private static CellarLock Take(CellarPlace place, FileAccess access, FileShare share, string otherwise)
    {
        var path = Path.Combine(place.Var, "cellar.lock");
        try
        {
            Folders.MakeClosedFile(path);
            return new(new FileStream(path, FileMode.Open, access, share));
        }
        catch (IOException fault)
        {
            throw new CellarClosedException(otherwise, fault);
        }
    }
}
