using Clairevoie.Coordination.Shipped;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie;

/// <summary>The plans and promises that come with the program, brought to the table when the house opens.</summary>
internal static class ShippedRegisters
{
    /// <summary>Reads those that are new or changed.</summary>
    /// <exception cref="InvalidOperationException">A file that comes with the program cannot be read: the program is not whole.</exception>
    public static async Task Read(Cellar cellar, TimeProvider clock, CancellationToken stop)
    {
        if (await ShippedFiles.Read(cellar.Of(Room.Coordination), clock, stop) is [var fault, ..])
            throw new InvalidOperationException($"A file that comes with the program cannot be read: {fault.Code}, line {fault.Line}, {fault.Column}.");
    }
}
