using System.Net;
using System.Text;

namespace Warehouse.Etl.Commands.Notice;

/// <summary>Posts the summary to an address on this machine.</summary>
internal sealed class WebNotice(Uri address) : INotice
{
    private static readonly TimeSpan timeLimit = TimeSpan.FromSeconds(10);

    public async Task<string?> SendAsync(string json)
    {
        // A redirect or a proxy could lead off this machine.
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = timeLimit };
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        try
        {
            using var answer = await client.PostAsync(address, content);
            return answer.StatusCode < HttpStatusCode.MultipleChoices ? null : $"{address} answered {(int)answer.StatusCode}";
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return $"{address} did not take it: {exception.Message}";
        }
    }
}
