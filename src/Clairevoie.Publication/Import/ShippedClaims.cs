using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Publication.Registers;
using Clairevoie.Store;

namespace Clairevoie.Publication.Import;

/// <summary>The figures that come with the house are read when it opens for the first time, and again only when the files or the program changed.</summary>
public static class ShippedClaims
{
    private static readonly Question LastRead = Question.In<ImportClaims>("Import/shipped_fingerprint");
    private static readonly Question NoteRead = Question.In<ImportClaims>("Import/note_shipped");

    /// <summary>Publishes what is new among them; says whether they were read, which an unchanged house does not do.</summary>
    public static async Task<bool> Publish(Cellar cellar, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(cellar);
        var room = cellar.Of(Room.Publication);
        var fingerprint = Fingerprint();
        if (await room.Look(glance => glance.One<string>(LastRead), stop) == fingerprint)
            return false;
        var summary = await PublicationRoom.LoadPublishedClaims(cellar, stop);
        var doing = TheHost.Does(Act.Import, "the published figures that come with the house", "their fingerprint");
        if (summary.IsDone)
            await room.Do(doing, deed => deed.Run(NoteRead, new { fingerprint }), stop);
        return true;
    }

    // The program's own version is in it: a newer one may read the same files better.
    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ShippedClaims).Module.ModuleVersionId.ToByteArray());
        foreach (var file in PublishedFolder.Files())
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
