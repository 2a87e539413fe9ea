using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>How a call is signed, so that the application knows who calls and that nothing was changed: HMAC-SHA256, in the headers of Standard Webhooks.</summary>
public static class HookSeal
{
    private const string Mark = "whsec_";
    private const int Bytes = 32;

    /// <summary>The secret of one address, from a key of the house that never leaves it.</summary>
    public static string SecretOf(byte[] house, string webhook) => Mark + Convert.ToBase64String(HKDF.DeriveKey(HashAlgorithmName.SHA256, house, Bytes, info: Encoding.UTF8.GetBytes(webhook)));

    /// <summary>The headers of one call.</summary>
    public static IReadOnlyDictionary<string, string> Headers(string secret, string id, DateTimeOffset now, string body)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var at = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Convert.FromBase64String(secret[Mark.Length..]), Encoding.UTF8.GetBytes($"{id}.{at}.{body}"));
        return new Dictionary<string, string> { ["webhook-id"] = id, ["webhook-timestamp"] = at, ["webhook-signature"] = $"v1,{Convert.ToBase64String(signature)}" };
    }
}
