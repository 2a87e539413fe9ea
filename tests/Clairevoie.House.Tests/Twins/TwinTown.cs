using Microsoft.AspNetCore.Builder;

namespace Clairevoie.HouseTests.Twins;

/// <summary>A house opened on a copy of another's folder, with its keys and everything that it keeps.</summary>
public sealed class TwinTown(string from, TimeProvider clock) : Town
{
    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Clock = clock };

    /// <inheritdoc />
    protected override bool HasAccounts => false;

    /// <inheritdoc />
    protected override Task<WebApplication> Stand(CancellationToken stop)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(folder.Replace(from, Var, StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) File.Copy(file, file.Replace(from, Var, StringComparison.Ordinal), overwrite: true);
        return base.Stand(stop);
    }
}
