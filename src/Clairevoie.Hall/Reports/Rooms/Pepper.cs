using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>The secret that stands beside every receipt code, in a file of its own: never in a database, never in a backup of one.</summary>
public sealed class Pepper(Cellar cellar)
{
    private readonly byte[] grains = SecretFile.ReadOrCreate(Path.Combine(cellar.Place.Var, "keys", "pepper.key"), ReceiptLock.PepperBytes);

    /// <summary>What this code opens.</summary>
    public ReceiptLock LockOf(ReceiptCode code) => ReceiptLock.Of(code, grains);
}
