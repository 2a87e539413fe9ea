using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// A signed line that says that something was filed on a day: not what, not where, not under which code. It is the same for every kind,
/// is tied to nothing that is kept, and anybody can verify it with the public key.
/// </summary>
public sealed class FilingProof(Cellar cellar) : IDisposable
{
    private const string Prefix = "clairevoie-1";

    private readonly ECDsa key = Key(Path.Combine(cellar.Place.Var, "keys", "proof.key"));

    /// <summary>The public key, for whoever verifies elsewhere.</summary>
    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    /// <summary>A new proof for this day.</summary>
    public string For(DateOnly day)
    {
        var chance = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
        var line = string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{day:yyyy-MM-dd}.{chance}");
        return $"{line}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(line), HashAlgorithmName.SHA256))}";
    }

    /// <summary>The day that a proof of ours names; nothing when it is not ours.</summary>
    public DateOnly? Verify(string? proof)
    {
        var parts = string.Concat((proof ?? "").Take(400).Where(letter => !char.IsWhiteSpace(letter))).Split('.');
        if (parts is not [Prefix, var day, _, var signature] || !Base64Url.IsValid(signature)) return null;
        var signed = key.VerifyData(Encoding.UTF8.GetBytes(string.Join('.', parts[..3])), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256);
        return signed ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    private static ECDsa Key(string file)
    {
        if (!File.Exists(file))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            SecretFile.Write(file, made.ExportPkcs8PrivateKeyPem() + "\n");
        }

        var key = ECDsa.Create();
        key.ImportFromPem(SecretFile.Read(file));
        return key;
    }
}
