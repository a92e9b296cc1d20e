using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;

namespace Warehouse.Tests.Loading;

/// <summary>
/// A way to a server that can be cut: a port of this machine whose connections are handed on, until a number of bytes has gone
/// to the server. Then all of them are closed at once, in the middle of whatever they say, and new ones are taken or not.
/// </summary>
internal sealed class BreakableConnection : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> open = [];
    private readonly (string Host, int Port) server;
    private readonly long cutAfter;
    private readonly bool staysCut;
    private long sent;
    private bool isCut;

    public BreakableConnection(string address, long cutAfter = long.MaxValue, bool staysCut = false)
    {
        (this.cutAfter, this.staysCut) = (cutAfter, staysCut);
        var builder = new SqlConnectionStringBuilder(address);
        var place = builder.DataSource.Split(',');
        server = (place[0], place.Length > 1 ? int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) : 1433);
        listener.Start();
        builder.DataSource = $"127.0.0.1,{((IPEndPoint)listener.LocalEndpoint).Port}";
        builder.Pooling = false;
        builder.ConnectRetryCount = 0;
        Address = builder.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>The connection string that leads through here.</summary>
    public string Address { get; }

    /// <summary>Bytes that went to the server so far.</summary>
    public long Sent => Interlocked.Read(ref sent);

    public void Dispose()
    {
        listener.Stop();
        Cut();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();
                if (isCut && staysCut)
                {
                    client.Close();
                    continue;
                }
                var target = new TcpClient();
                await target.ConnectAsync(server.Host, server.Port);
                lock (open)
                    open.AddRange([client, target]);
                _ = CopyAsync(client, target, counts: true);
                _ = CopyAsync(target, client, counts: false);
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, bool counts)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await from.GetStream().ReadAsync(buffer)) > 0)
            {
                if (counts && Interlocked.Add(ref sent, read) >= cutAfter && !isCut)
                {
                    isCut = true;
                    Cut();
                    return;
                }
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The other side was cut.
        }
        from.Close();
        to.Close();
    }

    private void Cut()
    {
        lock (open)
        {
            open.ForEach(connection => connection.Close());
            open.Clear();
        }
    }
}
