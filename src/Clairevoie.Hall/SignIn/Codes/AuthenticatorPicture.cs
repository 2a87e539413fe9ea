using System.Text;
using QRCoder;

namespace Clairevoie.Hall.SignIn.Codes;

/// <summary>What an authenticator reads with its camera: the key's address as a QR code, drawn as one SVG path.</summary>
/// <param name="Side">The width and height, in modules.</param>
/// <param name="Path">The dark modules, row by row.</param>
public sealed record AuthenticatorPicture(int Side, string Path)
{
    /// <summary>The picture of a key of this account in this house.</summary>
    public static AuthenticatorPicture Of(string house, string account, string key)
    {
        using var code = QRCodeGenerator.GenerateQrCode(AddressOf(house, account, key), QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < code.ModuleMatrix.Count; column++)
            {
                if (code.ModuleMatrix[row][column])
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
            }
        }

        return new AuthenticatorPicture(code.ModuleMatrix.Count, path.ToString());
    }

    /// <summary>The address that authenticators agreed on.</summary>
    public static string AddressOf(string house, string account, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(house)}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Uri.EscapeDataString(house)}&digits=6&period=30";
}
